-- 0001_change_users_language                                     draft until committed
-- schemac 1  schema 94266422b21f -> 3cb07f56af28  text c3ac1538cc89
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

UPDATE users SET language = 'en' WHERE language IS NULL;

ALTER TABLE users ALTER COLUMN language SET NOT NULL;
