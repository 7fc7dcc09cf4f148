// The only script of the site. It makes quicker what works without it: see app/enhance.
import './enhance/start';
