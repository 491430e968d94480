-- 0001_add_users_token                                           draft until committed
-- schemac 1  schema 32179ffed416 -> eb3853477a17  text b9bd80c9d1e7
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

ALTER TABLE users ADD COLUMN token uuid NOT NULL DEFAULT gen_random_uuid();
