-- 0001_change_users_email                                        draft until committed
-- schemac 1  schema c2f8da1976dc -> 1cbae5323322  text 196305d82f33
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

ALTER TABLE users
  DROP CONSTRAINT users_email,
  ADD CONSTRAINT users_email UNIQUE (tenant_id, email);
