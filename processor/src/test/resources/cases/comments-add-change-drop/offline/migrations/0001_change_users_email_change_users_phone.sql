-- 0001_change_users_email_change_users_phone
-- schemac 1  schema ca732cf389ee -> 93ab7b105602  text 29c4f23bd839
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f
-- Old and new code run throughout.
-- Locks: SHARE UPDATE EXCLUSIVE on users.

COMMENT ON TABLE users IS 'People; "all" of them, they''re \ numbered — ☃';

COMMENT ON COLUMN users.email IS 'New words';

COMMENT ON COLUMN users.phone IS NULL;
