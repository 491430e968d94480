-- 0001_add_users_phone_and_3_more                                draft until committed
-- schemac 1  schema 32179ffed416 -> a12a95e8f45d  text e36cc6bf1b45
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

ALTER TABLE users
  ADD COLUMN phone   text,
  ADD COLUMN email   text,
  ADD COLUMN age     integer,
  ADD COLUMN country varchar(2),
  ADD CONSTRAINT users_email_key UNIQUE (email),
  ADD CONSTRAINT users_age_check CHECK (age >= 0);

CREATE INDEX users_phone_idx ON users (phone);

COMMENT ON COLUMN users.country IS 'ISO 3166';
