-- 0001_drop_users_email                                          draft until committed
-- schemac 1  schema 122ec4825cfd -> 0d45c09fae34  text cae72b5918c2
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

DROP INDEX users_email_idx;

ALTER TABLE users
  DROP CONSTRAINT users_invited_by_fkey,
  DROP CONSTRAINT users_email_key,
  DROP COLUMN email;
