-- 0001_drop_users_nickname                                       draft until committed
-- schemac 1  schema ab8a2be9b68f -> 55292b7bbb31  text c66fee12d39d
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

ALTER TABLE users DROP COLUMN nickname;
