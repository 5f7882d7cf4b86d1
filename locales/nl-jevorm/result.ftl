result-next-promises = Over de uitslag is een besluit genomen. Bij elk plan zie je wat er is afgesproken.
result-check-text = Iedereen kan de stemmen natellen. In het bestand staat elke stem, zonder naam. Met dit programma op je eigen computer krijg je dezelfde uitslag:
result-ask = Wie kun je vragen?
count-early-why = Vóór die tijd kan niemand de stemmen openen, ook jij niet.
count-ready = Je kunt nu tellen.
refusal-count-before-close = De stemming is nog open. Je kunt tellen zodra zij gesloten is.
rules-what = Hier zie je wat andere regels met dezelfde stemmen doen. Zo zie je wat de keuze voor een regel betekent.
