-- 0001_add_users_search_email                                    draft until committed
-- schemac 1  schema 55292b7bbb31 -> 0a50fdac1827  text 4b9f968130f3
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

ALTER TABLE users ADD COLUMN search_email text;

UPDATE users SET search_email = lower(email);
