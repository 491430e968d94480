-- 0001_create_addresses_and_2_more                                         file 1 of 2
-- schemac 1  schema 9b5a95c69343 -> 5839888e76e7  text 4773bb9bc9aa
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f
-- Old code runs until 0002 (switch), new code from 0001.
-- To back out before 0002 (switch) runs, stop new code, then:
--   DROP TABLE addresses;
-- Locks: SHARE ROW EXCLUSIVE on users.

SAVEPOINT transaction;  -- fails outside one
SET LOCAL lock_timeout = '3s';
SET LOCAL statement_timeout = '8s';

-- Brief SHARE ROW EXCLUSIVE on users.
CREATE TABLE addresses (
  id      bigint  NOT NULL,
  user_id bigint  NOT NULL,
  street  text,
  city    text,
  CONSTRAINT addresses_pkey PRIMARY KEY (id),
  CONSTRAINT addresses_user_id_fkey FOREIGN KEY (user_id) REFERENCES users (id)
);
