-- 0001_change_kind_switch                                                  file 1 of 2
-- schemac 1  schema ad83b2fc1db4 -> ae49b9f93e53  text bcaf3e7fd4c0
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f
-- Old code runs until 0001 (switch), new code before it too.
-- New code meets 'TRUCK' in things.kind and 'TRUCK' in kinds.kind until 0001 (switch) has run.
-- Loses which rows of things.kind held 'TRUCK' and which rows of kinds.kind held 'TRUCK'.
-- Locks: ACCESS EXCLUSIVE on kinds and things.
-- Rewrites kinds and things.
-- Sizes: SELECT t, pg_size_pretty(pg_total_relation_size(t)) FROM unnest(ARRAY['kinds', 'things']::regclass[]) t

SAVEPOINT transaction;  -- fails outside one
SET LOCAL lock_timeout = '3s';
SET LOCAL statement_timeout = 0;
SELECT set_config(name, '0', true) FROM pg_settings WHERE name = 'transaction_timeout';
LOCK TABLE kinds IN ACCESS EXCLUSIVE MODE;
SET LOCAL statement_timeout = '300ms';  -- who uses kinds waits from here on
LOCK TABLE things IN ACCESS EXCLUSIVE MODE;
SET LOCAL statement_timeout = 0;

ALTER TYPE kind RENAME TO schemac_old_kind;

CREATE TYPE kind AS ENUM ('CAR', 'VAN');

-- Loses which rows of things.kind held 'TRUCK'. Breaks code that looks for 'TRUCK' in things.kind,
-- and code that writes 'TRUCK' to things.kind. Blocks reads and writes of kinds and things (ACCESS
-- EXCLUSIVE) while it rewrites things.
ALTER TABLE things
  DROP CONSTRAINT things_kind_fkey,
  ALTER COLUMN kind TYPE kind
    USING (CASE kind::text WHEN 'TRUCK' THEN 'VAN' ELSE kind::text END)::kind;

-- Loses which rows of kinds.kind held 'TRUCK'. Breaks code that looks for 'TRUCK' in kinds.kind,
-- and code that writes 'TRUCK' to kinds.kind. Blocks reads and writes of kinds (ACCESS EXCLUSIVE)
-- while it rewrites kinds. Reads and writes of things wait until COMMIT (locked above).
-- Fails if this finds rows:
-- SELECT (CASE kind::text WHEN 'TRUCK' THEN 'VAN' ELSE kind::text END) FROM kinds GROUP BY (CASE kind::text WHEN 'TRUCK' THEN 'VAN' ELSE kind::text END) HAVING count(*) > 1
ALTER TABLE kinds
  ALTER COLUMN kind TYPE kind
    USING (CASE kind::text WHEN 'TRUCK' THEN 'VAN' ELSE kind::text END)::kind;

-- Brief SHARE ROW EXCLUSIVE on kinds and things: catalogue only.
-- VALIDATE will fail if this finds rows:
-- SELECT * FROM things a WHERE a.kind IS NOT NULL AND NOT EXISTS (SELECT FROM kinds b WHERE b.kind = a.kind)
ALTER TABLE things
  ADD CONSTRAINT things_kind_fkey FOREIGN KEY (kind) REFERENCES kinds (kind) NOT VALID;

DROP TYPE schemac_old_kind;
