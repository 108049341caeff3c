import { compromiseTagger } from '@backgrounder/model/draft';
import nlp from 'compromise';

export const tagWords = compromiseTagger(nlp);
