-- 0004_change_kinds_kind_change_things_kind_settle               draft until committed
-- schemac 1  schema 629447d8309b -> 026b9b648146  text 0057e2b57bad
-- Run: psql -X -v ON_ERROR_STOP=1 -f, outside a transaction, not through a pooler

SET lock_timeout = '3s';
SET statement_timeout = 0;
SELECT set_config(name, '0', false) FROM pg_settings WHERE name = 'transaction_timeout';

-- Scans kinds; reads and writes go on. Fails if this finds rows:
-- SELECT * FROM kinds WHERE kind NOT IN ('CAR', 'VAN')
ALTER TABLE kinds VALIDATE CONSTRAINT kinds_kind_labels;

-- Scans things; reads and writes go on. Fails if this finds rows:
-- SELECT * FROM things WHERE kind NOT IN ('CAR', 'VAN')
ALTER TABLE things VALIDATE CONSTRAINT things_kind_labels;

-- Scans kinds and things; reads and writes go on. Fails if this finds rows:
-- SELECT * FROM things a WHERE a.kind IS NOT NULL AND NOT EXISTS (SELECT FROM kinds b WHERE b.kind = a.kind)
ALTER TABLE things VALIDATE CONSTRAINT things_kind_fkey;

RESET lock_timeout;
RESET statement_timeout;
SELECT set_config(name, reset_val, false) FROM pg_settings WHERE name = 'transaction_timeout';
