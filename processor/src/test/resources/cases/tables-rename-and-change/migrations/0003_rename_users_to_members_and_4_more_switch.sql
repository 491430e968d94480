-- 0003_rename_users_to_members_and_4_more_switch                           file 3 of 3
-- schemac 1  schema 69e741c66916 -> e0d0ef3eb1ab  text 75afe34c1214
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f
-- No rolling deployment: old code runs until 0003 (switch), which breaks code that leaves out
--   users.email or writes NULL to it, that uses users or users.mail or more; new code runs from
--   0003 (switch), since it uses members and members.email.
-- Loses the values of members.nickname.
-- Locks: ACCESS EXCLUSIVE on users.

SAVEPOINT transaction;  -- fails outside one
SET LOCAL lock_timeout = '3s';
SET LOCAL statement_timeout = '8s';

-- Breaks code that leaves out users.email or writes NULL to it. Brief ACCESS EXCLUSIVE on users.
DROP TRIGGER zz_schemac_users ON users;

DROP FUNCTION zz_schemac_users();

-- Breaks code that uses users. Brief ACCESS EXCLUSIVE on users.
ALTER TABLE users RENAME TO members;

-- Breaks code that uses users.mail. Brief ACCESS EXCLUSIVE on members.
ALTER TABLE members RENAME COLUMN mail TO email;

ALTER TABLE members RENAME CONSTRAINT users_mail_key TO members_email_key;

ALTER TABLE members RENAME CONSTRAINT users_pkey TO members_pkey;

-- Brief ACCESS EXCLUSIVE on members: catalogue only.
ALTER TABLE members ALTER COLUMN email SET NOT NULL;

-- Loses the values of members.nickname. Breaks code that uses users.nickname. Brief ACCESS
-- EXCLUSIVE on members.
ALTER TABLE members
  DROP CONSTRAINT schemac_members_email_check,
  DROP COLUMN nickname;
