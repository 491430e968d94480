-- 0001_create_addresses_and_2_more                               draft until committed
-- schemac 1  schema 9b5a95c69343 -> 5839888e76e7  text 2dd488f00c16
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

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
