-- 0002_add_users_name                                            draft until committed
-- schemac 1  schema 0a70c1057ccc -> e203f589472a  text f7609789be88
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

ALTER TABLE users ADD COLUMN name text;

COMMENT ON COLUMN users.name IS 'As on the passport';
