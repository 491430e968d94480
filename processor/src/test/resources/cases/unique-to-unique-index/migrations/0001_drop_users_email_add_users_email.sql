-- 0001_drop_users_email_add_users_email                          draft until committed
-- schemac 1  schema b60ddaef1fff -> e7f6fd765e4d  text 98757f8fba4b
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

ALTER TABLE users DROP CONSTRAINT users_email;

CREATE UNIQUE INDEX users_email ON users (email) WHERE email <> '';
