-- 0001_add_users_token                                           draft until committed
-- schemac 1  schema 32179ffed416 -> eb3853477a17  text 52700748bb3f
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

-- Blocks reads and writes of users (ACCESS EXCLUSIVE) while it rewrites users.
ALTER TABLE users ADD COLUMN token uuid NOT NULL DEFAULT gen_random_uuid();
