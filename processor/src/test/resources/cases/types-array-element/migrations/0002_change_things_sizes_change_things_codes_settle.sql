-- 0002_change_things_sizes_change_things_codes_settle                      file 2 of 2
-- schemac 1  schema 7a0f216468c1 -> 0ed567919237  text 5d63f9276d79
-- Run: psql -X -v ON_ERROR_STOP=1 -f, outside a transaction, not through a pooler
-- No rolling deployment: old code runs until 0001 (switch), which breaks code that takes
--   things.sizes for integer[]; new code runs from 0001 (switch), since it takes things.sizes for
--   bigint[] and things.codes for varchar(20)[].
-- Locks: SHARE UPDATE EXCLUSIVE on things.

SET lock_timeout = '3s';
SET statement_timeout = 0;
SELECT set_config(name, '0', false) FROM pg_settings WHERE name = 'transaction_timeout';

ANALYZE things (sizes, codes);

RESET lock_timeout;
RESET statement_timeout;
SELECT set_config(name, reset_val, false) FROM pg_settings WHERE name = 'transaction_timeout';
