-- 0001_drop_users_cache                                          draft until committed
-- schemac 1  schema 551f12bdd4bb -> 32179ffed416  text cfb66d2c3e11
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

ALTER TABLE users DROP COLUMN cache;
