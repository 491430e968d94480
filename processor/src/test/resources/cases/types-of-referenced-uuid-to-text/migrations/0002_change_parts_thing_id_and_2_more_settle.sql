-- 0002_change_parts_thing_id_and_2_more_settle                   draft until committed
-- schemac 1  schema b1852b1caf84 -> e0c04b3fa000  text 2ae726f15b54
-- Run: psql -X -v ON_ERROR_STOP=1 -f, outside a transaction, not through a pooler

SET lock_timeout = '3s';
SET statement_timeout = 0;
SELECT set_config(name, '0', false) FROM pg_settings WHERE name = 'transaction_timeout';

ANALYZE parts (thing_id);

ANALYZE things (id, parent_id);

-- Scans parts and things; reads and writes go on. Fails if this finds rows:
-- SELECT * FROM parts a WHERE a.thing_id IS NOT NULL AND NOT EXISTS (SELECT FROM things b WHERE b.id = a.thing_id)
ALTER TABLE parts VALIDATE CONSTRAINT parts_thing_id_fkey;

-- Scans things; reads and writes go on. Fails if this finds rows:
-- SELECT * FROM things a WHERE a.parent_id IS NOT NULL AND NOT EXISTS (SELECT FROM things b WHERE b.id = a.parent_id)
ALTER TABLE things VALIDATE CONSTRAINT things_parent_id_fkey;

RESET lock_timeout;
RESET statement_timeout;
SELECT set_config(name, reset_val, false) FROM pg_settings WHERE name = 'transaction_timeout';
