-- 0001_change_users_language                                     draft until committed
-- schemac 1  schema 94266422b21f -> 3cb07f56af28  text 0e6eda70ea40
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

ALTER TABLE users ALTER COLUMN language SET NOT NULL;
