-- 0001_drop_people_later
-- schemac 1  schema f26e234c3945 -> c71a8e472882  text ce507a2345b7
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

-- What is to be dropped later stays as it is: nothing is to be done in the database.
