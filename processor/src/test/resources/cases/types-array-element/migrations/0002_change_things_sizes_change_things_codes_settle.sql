-- 0002_change_things_sizes_change_things_codes_settle            draft until committed
-- schemac 1  schema 7a0f216468c1 -> 0ed567919237  text 8c26f987135f
-- Run: psql -X -v ON_ERROR_STOP=1 -f, outside a transaction

SET lock_timeout = '3s';

ANALYZE things (sizes, codes);

RESET lock_timeout;
