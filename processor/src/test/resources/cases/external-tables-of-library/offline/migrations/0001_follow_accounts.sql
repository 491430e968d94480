-- 0001_follow_accounts
-- schemac 1  schema 10943c95c2b0 -> 7b3784c537b9  text 5eba150622a1
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

-- Another build renamed what keys reference, and they follow: nothing is to be done in the database.
