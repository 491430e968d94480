-- 0002_rename_users_to_people                                    draft until committed
-- schemac 1  schema 67176ac82620 -> 199f9b18b1c6  text 3cc7af83ad98
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

-- Breaks code that uses users. Brief ACCESS EXCLUSIVE on users.
ALTER TABLE users RENAME TO people;

ALTER TABLE people RENAME CONSTRAINT users_pkey TO people_pkey;
