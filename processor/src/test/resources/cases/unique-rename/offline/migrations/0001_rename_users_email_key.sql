-- 0001_rename_users_email_key                                    draft until committed
-- schemac 1  schema 4df6760c4f36 -> c399beae514c  text 7a7ea415716b
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

ALTER TABLE users RENAME CONSTRAINT users_email_key TO users_email_once;
