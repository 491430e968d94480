-- 0001_add_users_mail                                            draft until committed
-- schemac 1  schema 32179ffed416 -> 75dad40dced1  text 08943589f22b
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

-- Blocks reads and writes of users (ACCESS EXCLUSIVE) while it builds users_mail_key.
ALTER TABLE users
  ADD COLUMN mail text,
  ADD CONSTRAINT users_mail_key UNIQUE (mail);
