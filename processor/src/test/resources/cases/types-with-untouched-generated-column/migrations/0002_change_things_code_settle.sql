-- 0002_change_things_code_settle                                 draft until committed
-- schemac 1  schema 037514952a99 -> 6d4834e3190e  text 5d4ca5365346
-- Run: psql -X -v ON_ERROR_STOP=1 -f, outside a transaction

SET lock_timeout = '3s';

ANALYZE things (code, search_code);

RESET lock_timeout;
