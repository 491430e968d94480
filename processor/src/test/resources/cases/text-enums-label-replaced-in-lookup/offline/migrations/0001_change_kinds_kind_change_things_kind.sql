-- 0001_change_kinds_kind_change_things_kind
-- schemac 1  schema 629447d8309b -> 026b9b648146  text 30d485b85148
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f
-- Old code runs until 0001, new code before it too.
-- New code meets 'TRUCK' in kinds.kind and 'TRUCK' in things.kind until 0001 has run.
-- Loses which rows of kinds.kind held 'TRUCK' and which rows of things.kind held 'TRUCK'.
-- Locks: ACCESS EXCLUSIVE on kinds and things.
-- Scans kinds and things. Updates rows of kinds and things.
-- Sizes: SELECT t, pg_size_pretty(pg_total_relation_size(t)) FROM unnest(ARRAY['kinds', 'things']::regclass[]) t

SET LOCAL statement_timeout = 0;
SELECT set_config(name, '0', true) FROM pg_settings WHERE name = 'transaction_timeout';

-- Brief ACCESS EXCLUSIVE on kinds and things.
ALTER TABLE things
  DROP CONSTRAINT things_kind_fkey,
  DROP CONSTRAINT things_kind_labels;

ALTER TABLE kinds DROP CONSTRAINT kinds_kind_labels;

-- Loses which rows of kinds.kind held 'TRUCK'. Breaks code that looks for 'TRUCK' in kinds.kind.
-- Updates rows of kinds at once: writers of the same rows wait until the transaction ends. Reads
-- and writes of kinds and things wait until COMMIT (locked above).
-- Fails if one of these finds rows:
-- SELECT (CASE kind WHEN 'TRUCK' THEN 'VAN' ELSE kind END) FROM kinds GROUP BY (CASE kind WHEN 'TRUCK' THEN 'VAN' ELSE kind END) HAVING count(*) > 1
-- SELECT lower((CASE kind WHEN 'TRUCK' THEN 'VAN' ELSE kind END)), region FROM kinds WHERE (CASE kind WHEN 'TRUCK' THEN 'VAN' ELSE kind END) <> 'CAR' AND lower((CASE kind WHEN 'TRUCK' THEN 'VAN' ELSE kind END)) IS NOT NULL AND region IS NOT NULL GROUP BY lower((CASE kind WHEN 'TRUCK' THEN 'VAN' ELSE kind END)), region HAVING count(*) > 1
UPDATE kinds SET kind = 'VAN' WHERE kind = 'TRUCK';

-- Blocks reads and writes of kinds (ACCESS EXCLUSIVE) while it scans kinds. Reads and writes of
-- things wait until COMMIT (locked above).
ALTER TABLE kinds ADD CONSTRAINT kinds_kind_labels CHECK (kind IN ('CAR', 'VAN'));

-- Loses which rows of things.kind held 'TRUCK'. Breaks code that looks for 'TRUCK' in things.kind.
-- Updates rows of things at once: writers of the same rows wait until the transaction ends. Reads
-- and writes of kinds and things wait until COMMIT (locked above).
UPDATE things SET kind = 'VAN' WHERE kind = 'TRUCK';

-- Blocks reads and writes of things (ACCESS EXCLUSIVE) and writes to kinds (SHARE ROW EXCLUSIVE)
-- while it scans kinds and things. Reads and writes of kinds wait until COMMIT (locked above).
-- Fails if this finds rows:
-- SELECT * FROM things a WHERE a.kind IS NOT NULL AND NOT EXISTS (SELECT FROM kinds b WHERE b.kind = a.kind)
ALTER TABLE things
  ADD CONSTRAINT things_kind_fkey FOREIGN KEY (kind) REFERENCES kinds (kind),
  ADD CONSTRAINT things_kind_labels CHECK (kind IN ('CAR', 'VAN'));
