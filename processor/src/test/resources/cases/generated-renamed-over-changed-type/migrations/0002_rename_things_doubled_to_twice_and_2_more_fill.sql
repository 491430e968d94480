-- 0002_rename_things_doubled_to_twice_and_2_more_fill            draft until committed
-- schemac 1  schema 7e146cf0064f -> bf5014bddd16  text bbe1d6774837
-- Run: psql -X -v ON_ERROR_STOP=1 -f, outside a transaction, not through a pooler

SET lock_timeout = '3s';
SET statement_timeout = 0;
SELECT set_config(name, '0', false) FROM pg_settings WHERE name = 'transaction_timeout';

ANALYZE things (count, twice);

-- Scans things; reads and writes go on. Fails if this finds rows:
-- SELECT * FROM things WHERE NOT (twice > 0)
ALTER TABLE things VALIDATE CONSTRAINT things_twice_check;

RESET lock_timeout;
RESET statement_timeout;
SELECT set_config(name, reset_val, false) FROM pg_settings WHERE name = 'transaction_timeout';
