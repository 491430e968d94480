-- 0001_create_addresses_and_2_more
-- schemac 1  schema 9b5a95c69343 -> 5839888e76e7  text 50c5c08cbe62
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f
-- No rolling deployment: old code runs until 0001, which breaks code that uses users.city or
--   users.street; new code runs from 0001, since it uses addresses.
-- Loses the values of users.city and users.street.
-- Locks: ACCESS EXCLUSIVE on users.

-- Brief SHARE ROW EXCLUSIVE on users.
CREATE TABLE addresses (
  id      bigint  NOT NULL,
  user_id bigint  NOT NULL,
  street  text,
  city    text,
  CONSTRAINT addresses_pkey PRIMARY KEY (id),
  CONSTRAINT addresses_user_id_fkey FOREIGN KEY (user_id) REFERENCES users (id)
);

-- Loses the values of users.city and users.street. Breaks code that uses users.city or
-- users.street. Brief ACCESS EXCLUSIVE on users.
ALTER TABLE users
  DROP COLUMN city,
  DROP COLUMN street;
