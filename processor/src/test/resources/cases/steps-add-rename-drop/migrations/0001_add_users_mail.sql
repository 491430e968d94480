-- 0001_add_users_mail                                            draft until committed
-- schemac 1  schema 32179ffed416 -> 75dad40dced1  text fe8c5125577b
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

ALTER TABLE users
  ADD COLUMN mail text,
  ADD CONSTRAINT users_mail_key UNIQUE (mail);
