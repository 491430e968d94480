-- 0001_drop_users_nickname_later
-- schemac 1  schema 3cdb009c0e14 -> 0817d8b1d017  text ce507a2345b7
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

-- What is to be dropped later stays as it is: nothing is to be done in the database.
