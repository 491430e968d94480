-- 0002_change_things_code_change_things_count_fill               draft until committed
-- schemac 1  schema d465ad4cbc83 -> c7f79ce5c7ab  text 598d2dc4625f
-- Run: psql -X -v ON_ERROR_STOP=1 -f, outside a transaction

SET lock_timeout = '3s';

ALTER TABLE things VALIDATE CONSTRAINT things_count_check;

ANALYZE things (code, count);

RESET lock_timeout;
