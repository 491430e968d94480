-- 0002_change_kind_add_users_lazy                                          file 2 of 2
-- schemac 1  schema 20939fd874b8 -> 687192a7b1c1  text a956b4b6e96c
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f
-- No rolling deployment: old code runs until 0002, which breaks code that leaves out users.lazy or
--   writes NULL to it; new code runs from 0002, since it uses users.lazy and reads users.lazy as
--   never NULL.
-- To back out, stop new code, then:
--   ALTER TABLE users DROP COLUMN lazy;
-- Backing out leaves the label 'THREE' of kind.
-- Locks: ACCESS EXCLUSIVE on users.
-- Scans users. Updates rows of users.
-- Sizes: SELECT t, pg_size_pretty(pg_total_relation_size(t)) FROM unnest(ARRAY['users']::regclass[]) t

SET LOCAL statement_timeout = 0;
SELECT set_config(name, '0', true) FROM pg_settings WHERE name = 'transaction_timeout';

ALTER TABLE users ADD COLUMN lazy boolean;

-- Updates rows of users at once: writers of the same rows wait until the transaction ends. Reads
-- and writes of users wait until COMMIT (locked above).
UPDATE users
  SET lazy = NOT exists(SELECT FROM user_orders o WHERE o.user_id = users.id AND o.kind <> 'THREE');

-- Breaks code that leaves out users.lazy or writes NULL to it. Blocks reads and writes of users
-- (ACCESS EXCLUSIVE) while it scans users. Fails if this finds rows:
-- SELECT * FROM users WHERE lazy IS NULL
ALTER TABLE users ALTER COLUMN lazy SET NOT NULL;
