-- 0001_add_users_email_key                                       draft until committed
-- schemac 1  schema 55292b7bbb31 -> 4df6760c4f36  text 6229879c797d
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

ALTER TABLE users ADD CONSTRAINT users_email_key UNIQUE (email);
