-- 0002_add_users_city                                            draft until committed
-- schemac 1  schema 3413a687458f -> 58102e772ae6  text 6a99e217a2a0
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

ALTER TABLE users ADD COLUMN city text;
