-- 0001_add_visits_number_and_2_more
-- schemac 1  schema ade7bc554ac9 -> 12759fe706fa  text 3629d099cfa9
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f
-- Old code keeps running, new code runs from 0001.
-- Only until 0001: old code that writes a row of visits for which (lower(code)::smallint + 1)
--   fails, visits for which coalesce(CAST(code AS integer), 0) fails or visits for which
--   abs(CAST((data ->> 'n') AS numeric(5, 2))) fails.
-- Locks: ACCESS EXCLUSIVE on visits.
-- Rewrites visits.
-- Sizes: SELECT t, pg_size_pretty(pg_total_relation_size(t)) FROM unnest(ARRAY['visits']::regclass[]) t

SET LOCAL statement_timeout = 0;
SELECT set_config(name, '0', true) FROM pg_settings WHERE name = 'transaction_timeout';

-- Breaks code that writes a row of visits for which (lower(code)::smallint + 1) fails, code that
-- writes a row of visits for which coalesce(CAST(code AS integer), 0) fails, and code that writes a
-- row of visits for which abs(CAST((data ->> 'n') AS numeric(5, 2))) fails. Blocks reads and writes
-- of visits (ACCESS EXCLUSIVE) while it rewrites visits. Fails where coalesce(CAST(code AS
-- integer), 0) fails for a row. Fails if one of these finds rows:
-- SELECT * FROM visits WHERE NOT (pg_input_is_valid(lower(code), 'smallint'))
-- SELECT * FROM visits WHERE NOT (pg_input_is_valid(data ->> 'n', 'numeric(5,2)'))
ALTER TABLE visits
  ADD COLUMN number  integer       GENERATED ALWAYS AS (lower(code)::smallint + 1) STORED,
  ADD COLUMN guarded integer       GENERATED ALWAYS AS (coalesce(CAST(code AS integer), 0)) STORED,
  ADD COLUMN size    numeric(5,2)  GENERATED ALWAYS AS (abs(CAST((data ->> 'n') AS numeric(5, 2)))) STORED;
