-- 0001_drop_users_nickname_later_drop_users_visits_later
-- schemac 1  schema 639f846b9dbd -> ce2a605720ae  text ce507a2345b7
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

-- What is to be dropped later stays as it is: nothing is to be done in the database.
