-- 0003_add_users_token_switch                                              file 3 of 3
-- schemac 1  schema 32179ffed416 -> eb3853477a17  text 87a6ef29a3ec
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f
-- Old code runs until 0003 (switch), new code from 0002 (fill).
-- Locks: ACCESS EXCLUSIVE on users.

SAVEPOINT transaction;  -- fails outside one
SET LOCAL lock_timeout = '3s';
SET LOCAL statement_timeout = '8s';

-- Breaks code that leaves users.token to be filled. Brief ACCESS EXCLUSIVE on users.
DROP TRIGGER zz_schemac_users ON users;

DROP FUNCTION zz_schemac_users();

-- Brief ACCESS EXCLUSIVE on users: catalogue only.
ALTER TABLE users
  ALTER COLUMN token SET DEFAULT gen_random_uuid(),
  ALTER COLUMN token SET NOT NULL;

ALTER TABLE users DROP CONSTRAINT schemac_users_token_check;
