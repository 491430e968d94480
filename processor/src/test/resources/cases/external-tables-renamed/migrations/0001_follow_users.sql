-- 0001_follow_users
-- schemac 1  schema 19f8a4791367 -> 2708af6d091c  text 5eba150622a1
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

-- Another build renamed what keys reference, and they follow: nothing is to be done in the database.
