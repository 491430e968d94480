-- 0001_add_users_search_email                                    draft until committed
-- schemac 1  schema 55292b7bbb31 -> 0a50fdac1827  text f2ce5a8cccfd
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

ALTER TABLE users ADD COLUMN search_email text;

-- Updates rows of users at once: writers of the same rows wait until the transaction ends. Reads
-- and writes of users still wait, locked above.
UPDATE users SET search_email = lower(email);
