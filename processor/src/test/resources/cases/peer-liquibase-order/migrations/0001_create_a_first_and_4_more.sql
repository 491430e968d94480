-- 0001_create_a_first_and_4_more                                           file 1 of 2
-- schemac 1  schema 8a5f6f7df65f -> 86cb9c70b84c  text 9a57bc21d1bd
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f
-- Old code runs until 0002 (switch), new code from 0001.
-- Only from 0002 (switch): new code that deletes rows that users_old_id_fkey keeps.
-- To back out before 0002 (switch) runs, stop new code, then:
--   ALTER TABLE users DROP COLUMN last_id;
--   DROP TABLE a_first, z_last;
-- Locks: ACCESS EXCLUSIVE on users.

SAVEPOINT transaction;  -- fails outside one
SET LOCAL lock_timeout = '3s';
SET LOCAL statement_timeout = '8s';

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

-- Brief ACCESS EXCLUSIVE on users: catalogue only.
ALTER TABLE users ADD COLUMN last_id bigint CONSTRAINT users_last_id_fkey REFERENCES z_last (id);
