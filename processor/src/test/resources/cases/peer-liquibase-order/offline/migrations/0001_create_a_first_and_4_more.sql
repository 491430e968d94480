-- 0001_create_a_first_and_4_more
-- schemac 1  schema 8a5f6f7df65f -> 86cb9c70b84c  text 84f8c212a3ca
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f
-- No rolling deployment: old code runs until 0001, which breaks code that uses users.old_id or
--   z_old; new code runs from 0001, since it uses users.last_id, z_last and a_first.
-- Loses the values of users.old_id and all rows of z_old.
-- Locks: ACCESS EXCLUSIVE on users and z_old.
-- Scans users.
-- Sizes: SELECT t, pg_size_pretty(pg_total_relation_size(t)) FROM unnest(ARRAY['users']::regclass[]) t

SET LOCAL statement_timeout = 0;
SELECT set_config(name, '0', true) FROM pg_settings WHERE name = 'transaction_timeout';

-- Loses the values of users.old_id, breaks code that uses it. Brief ACCESS EXCLUSIVE on users and
-- z_old.
ALTER TABLE users
  DROP CONSTRAINT users_old_id_fkey,
  DROP COLUMN old_id,
  ADD COLUMN last_id bigint;

CREATE TABLE z_last (
  id bigint  NOT NULL,
  CONSTRAINT z_last_pkey PRIMARY KEY (id)
);

CREATE TABLE a_first (
  id      bigint  NOT NULL,
  last_id bigint  NOT NULL,
  CONSTRAINT a_first_pkey PRIMARY KEY (id),
  CONSTRAINT a_first_last_id_fkey FOREIGN KEY (last_id) REFERENCES z_last (id)
);

-- Blocks writes to users (SHARE ROW EXCLUSIVE) while it scans users. Reads and writes of users and
-- z_old wait until COMMIT (locked above).
ALTER TABLE users ADD CONSTRAINT users_last_id_fkey FOREIGN KEY (last_id) REFERENCES z_last (id);

-- Loses all rows of z_old, breaks code that uses it. Brief ACCESS EXCLUSIVE on z_old.
DROP TABLE z_old;
