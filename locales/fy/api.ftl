# Sinnen fan de API.
refusal-api-unknown-key = De kaai { $key } bestiet hjir net. Sjoch yn /api/v1/openapi.json hokker der wol binne.
refusal-api-number-wrong = Jou in hiel getal fan 1 oant en mei { $max }.
refusal-api-shape-wrong = Dizze foarm bestiet hjir net. Sjoch yn /api/v1/openapi.json hokker der wol binne.
