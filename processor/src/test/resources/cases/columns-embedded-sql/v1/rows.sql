INSERT INTO users (id, active, city, zip, work_city, work_zip) VALUES (1, true, 'Ulm', '1', 'Bonn', '2');
