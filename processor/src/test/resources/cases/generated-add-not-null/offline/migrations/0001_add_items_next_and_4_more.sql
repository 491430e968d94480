-- 0001_add_items_next_and_4_more
-- schemac 1  schema 38d6e7450773 -> 05d68f36b765  text 56b47cfe60ea
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f
-- Old code keeps running, new code runs from 0001.
-- Only until 0001: old code that writes a row of items for which (amount + 1) is NULL, items for
--   which (code::integer) fails, items for which (CAST(lower(code) AS bigint)) is NULL or more.
-- Locks: ACCESS EXCLUSIVE on items.
-- Rewrites items.
-- Sizes: SELECT t, pg_size_pretty(pg_total_relation_size(t)) FROM unnest(ARRAY['items']::regclass[]) t

SET LOCAL statement_timeout = 0;
SELECT set_config(name, '0', true) FROM pg_settings WHERE name = 'transaction_timeout';

-- Breaks code that writes a row of items for which (amount + 1) is NULL, code that writes a row of
-- items for which (code::integer) fails, code that writes a row of items for which
-- (CAST(lower(code) AS bigint)) is NULL, and code that writes a row of items for which
-- (CAST(lower(code) AS bigint)) fails. Blocks reads and writes of items (ACCESS EXCLUSIVE) while it
-- rewrites items. Fails if one of these finds rows:
-- SELECT * FROM items WHERE (amount + 1) IS NULL
-- SELECT * FROM items WHERE NOT (CASE WHEN code ~ '^\s*[-+]?[0-9]+\s*$' THEN (code)::numeric BETWEEN -2147483648 AND 2147483647 ELSE code IS NULL END)
-- SELECT * FROM items WHERE (CAST(lower(code) AS bigint)) IS NULL
-- SELECT * FROM items WHERE NOT (CASE WHEN lower(code) ~ '^\s*[-+]?[0-9]+\s*$' THEN (lower(code))::numeric BETWEEN -9223372036854775808 AND 9223372036854775807 ELSE lower(code) IS NULL END)
ALTER TABLE items
  ADD COLUMN next   integer  NOT NULL GENERATED ALWAYS AS (amount + 1) STORED,
  ADD COLUMN number integer  GENERATED ALWAYS AS (code::integer) STORED,
  ADD COLUMN key    bigint   NOT NULL GENERATED ALWAYS AS (CAST(lower(code) AS bigint)) STORED,
  ADD COLUMN twice  bigint   NOT NULL GENERATED ALWAYS AS (price * 2) STORED,
  ADD COLUMN exact  numeric  GENERATED ALWAYS AS (price::numeric) STORED;
