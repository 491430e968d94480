-- 0001_drop_users_name_later
-- schemac 1  schema 3344c8ed16ba -> 44bdc72bb7f4  text ce507a2345b7
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

-- What is to be dropped later stays as it is: nothing is to be done in the database.
