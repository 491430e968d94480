-- 0001_add_users_email_drop_users_email                          draft until committed
-- schemac 1  schema 23d423dc761f -> b60ddaef1fff  text f1cdab9a1143
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

DROP INDEX users_email;

ALTER TABLE users ADD CONSTRAINT users_email UNIQUE (email);
