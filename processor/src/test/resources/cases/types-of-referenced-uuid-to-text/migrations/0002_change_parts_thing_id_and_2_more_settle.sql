-- 0002_change_parts_thing_id_and_2_more_settle                             file 2 of 2
-- schemac 1  schema b1852b1caf84 -> e0c04b3fa000  text 31a97b27eae0
-- Run: psql -X -v ON_ERROR_STOP=1 -f, outside a transaction, not through a pooler
-- No rolling deployment: old code runs until 0001 (switch), which breaks code that takes
--   parts.thing_id for uuid, things.id for uuid or things.parent_id for uuid; new code runs from
--   0001 (switch), since it takes parts.thing_id for text, things.id for text and things.parent_id
--   for text.
-- Locks: SHARE UPDATE EXCLUSIVE on parts and things.
-- Scans parts and things.
-- Sizes: SELECT t, pg_size_pretty(pg_total_relation_size(t)) FROM unnest(ARRAY['parts', 'things']::regclass[]) t

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
