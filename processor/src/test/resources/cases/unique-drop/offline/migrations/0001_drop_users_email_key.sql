-- 0001_drop_users_email_key                                      draft until committed
-- schemac 1  schema 4df6760c4f36 -> 55292b7bbb31  text a07d42e83320
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

-- Breaks code that says ON CONFLICT (email), and code that expects no duplicates of users.email.
-- Brief ACCESS EXCLUSIVE on users.
ALTER TABLE users DROP CONSTRAINT users_email_key;
