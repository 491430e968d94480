-- 0002_keep_users_nickname
-- schemac 1  schema 0817d8b1d017 -> 3cdb009c0e14  text 4d320390638e
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

-- What was to be dropped is there still: nothing is to be done in the database.
