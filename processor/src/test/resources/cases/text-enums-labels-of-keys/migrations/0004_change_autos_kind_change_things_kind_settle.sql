-- 0004_change_autos_kind_change_things_kind_settle               draft until committed
-- schemac 1  schema f7a55e6202d0 -> 050a845e55b0  text ab87d1b10822
-- Run: psql -X -v ON_ERROR_STOP=1 -f, outside a transaction, not through a pooler

SET lock_timeout = '3s';
SET statement_timeout = 0;
SELECT set_config(name, '0', false) FROM pg_settings WHERE name = 'transaction_timeout';

-- Scans autos; reads and writes go on. Fails if this finds rows:
-- SELECT * FROM autos WHERE kind NOT IN ('AUTO', 'VAN')
ALTER TABLE autos VALIDATE CONSTRAINT autos_kind_labels;

-- Scans things; reads and writes go on. Fails if this finds rows:
-- SELECT * FROM things WHERE kind NOT IN ('AUTO', 'VAN')
ALTER TABLE things VALIDATE CONSTRAINT things_kind_labels;

-- Scans autos and things; reads and writes go on. Fails if this finds rows:
-- SELECT * FROM autos a WHERE a.id IS NOT NULL AND a.kind IS NOT NULL AND NOT EXISTS (SELECT FROM things b WHERE b.id = a.id AND b.kind = a.kind)
ALTER TABLE autos VALIDATE CONSTRAINT autos_id_kind_fkey;

-- Scans prices and things; reads and writes go on. Fails if this finds rows:
-- SELECT * FROM prices a WHERE a.thing_id IS NOT NULL AND a.thing_kind IS NOT NULL AND NOT EXISTS (SELECT FROM things b WHERE b.id = a.thing_id AND b.kind = a.thing_kind)
ALTER TABLE prices VALIDATE CONSTRAINT prices_thing_id_thing_kind_fkey;

RESET lock_timeout;
RESET statement_timeout;
SELECT set_config(name, reset_val, false) FROM pg_settings WHERE name = 'transaction_timeout';
