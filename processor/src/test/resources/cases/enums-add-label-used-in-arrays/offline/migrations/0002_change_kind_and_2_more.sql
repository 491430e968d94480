-- 0002_change_kind_and_2_more                                              file 2 of 2
-- schemac 1  schema 3172827428db -> a75b02715deb  text 9b96aeb36bea
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f
-- No rolling deployment: old code runs until 0002, which breaks code that leaves out users.former
--   or writes NULL to it; new code runs from 0002, since it uses users.former and reads
--   users.former as never NULL.
-- To back out, stop new code, then:
--   DROP INDEX users_of_five;
--   ALTER TABLE users
--     DROP CONSTRAINT users_kinds_check,
--     DROP COLUMN former,
--     ALTER COLUMN kinds SET DEFAULT '{ONE}';
-- Backing out leaves the label 'THREE' of kind, the label 'FOUR' of kind, the label 'FIVE' of kind
--   and the label 'SIX' of kind.
-- Locks: ACCESS EXCLUSIVE on users.
-- Builds indexes on users. Scans users. Updates rows of users.
-- Sizes: SELECT t, pg_size_pretty(pg_total_relation_size(t)) FROM unnest(ARRAY['users']::regclass[]) t

SET LOCAL statement_timeout = 0;
SELECT set_config(name, '0', true) FROM pg_settings WHERE name = 'transaction_timeout';

ALTER TABLE users
  ALTER COLUMN kinds SET DEFAULT '{THREE}',
  ADD COLUMN former kind[];

-- Updates rows of users at once: writers of the same rows wait until the transaction ends. Reads
-- and writes of users wait until COMMIT (locked above).
UPDATE users SET former = '{SIX,NULL}'::kind[];

-- Breaks code that leaves out users.former or writes NULL to it, and code that violates
-- users_kinds_check. Blocks reads and writes of users (ACCESS EXCLUSIVE) while it scans users.
-- Fails if one of these finds rows:
-- SELECT * FROM users WHERE former IS NULL
-- SELECT * FROM users WHERE NOT (NOT kinds @> '{ONE,"FOUR"}' OR id > 0)
ALTER TABLE users
  ALTER COLUMN former SET NOT NULL,
  ADD CONSTRAINT users_kinds_check CHECK (NOT kinds @> '{ONE,"FOUR"}' OR id > 0);

-- Blocks writes to users (SHARE) while it builds users_of_five. Reads and writes of users wait
-- until COMMIT (locked above).
CREATE INDEX users_of_five ON users (id) WHERE kinds = '{{ONE},{FIVE}}'::kind[];
